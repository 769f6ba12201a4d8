/** A thread that asks for the states of files beside the one that started it, and ends when none is left. */
'use strict';
const { workerData } = require('node:worker_threads');
const { askStates } = require('./ask-states.cjs');

const { paths, columns, taken } = workerData;
askStates(paths.split('\0'), columns, taken);
