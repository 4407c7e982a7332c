#!/usr/bin/env node
import { partsIn } from './parts.js';

partsIn(`${import.meta.dirname}/../dist`).load('main.cjs');
