/** A thread that asks for the states of files beside the one that started it, and says when it is done. */
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { askStates } = require('./ask-states.cjs');

const { paths, columns, taken } = workerData;
parentPort.postMessage(askStates(paths.split('\0'), columns, taken));
