package dev.limbeck.cli;

import java.io.PrintWriter;

/** Where a command speaks: results and progress to one side, problems to the other. */
record Console(PrintWriter out, PrintWriter err, boolean quiet) {

  /** Says something that {@code --quiet} leaves out. */
  void say(String line) {
    if (!quiet) {
      out.println(line);
      out.flush();
    }
  }

  /** Prints what was asked for. */
  void print(String line) {
    out.println(line);
    out.flush();
  }

  void warn(String line) {
    err.println(line);
    err.flush();
  }
}
