// The Python that has the clients' packages.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

export const PYTHON = process.env.VESTIBULE_PYTHON ?? path.resolve(here, '../../target/venv/bin/python');
