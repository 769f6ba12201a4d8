/** A thread that asks for the states of files beside the one that started it, and ends when none is left. */
'use strict';
const { workerData } = require('node:worker_threads');
const { askStates } = require('./ask-states.cjs');

const { columns, taken } = workerData;
const paths = workerData.paths.split('\0');
askStates(paths.length, (index) => paths[index], columns, taken);
