// One line a test, what failed at the end, and the totals in the form that `cargo xtask test` adds up.
import path from 'node:path';

export default class Reporter {
  #passed = 0;
  #failed = [];

  onTestEnd(test, result) {
    const held = result.status === 'passed' || result.status === 'skipped';
    if (held) this.#passed += result.status === 'passed' ? 1 : 0;
    else this.#failed.push([test, result]);
    const word = result.status === 'passed' ? 'ok' : result.status;
    console.log(`${word.padEnd(8)} ${path.basename(test.location.file, '.spec.mjs')} › ${test.title} (${(result.duration / 1000).toFixed(1)} s)`);
  }

  onError(error) {
    this.#failed.push([{ title: 'the run itself' }, { errors: [error] }]);
  }

  onEnd() {
    for (const [test, { errors = [], attachments = [] }] of this.#failed) {
      console.log(`\n--- ${test.title}`);
      for (const error of errors) console.log(error.stack ?? error.message ?? error.value);
      for (const { name, path: file } of attachments) if (file) console.log(`${name}: ${path.relative(process.cwd(), file)}`);
    }
    console.log(`\n${this.#passed} passed, ${this.#failed.length} failed`);
  }

  printsToStdio() {
    return true;
  }
}
