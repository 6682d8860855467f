package dev.limbeck.processor;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** How a compile went. */
record Compiled(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

  /** Each message of Limbeck's as {@code ERROR User.java:7 [limbeck-309] ...}. */
  List<String> messages() {
    return diagnostics.stream()
        .filter(it -> it.getMessage(Locale.ROOT).contains("[limbeck-"))
        .map(it -> line(it, ""))
        .toList();
  }

  /** Each message of Limbeck's as {@code ERROR User.java:7:3 [limbeck-309] ...}. */
  List<String> places() {
    return diagnostics.stream()
        .filter(it -> it.getMessage(Locale.ROOT).contains("[limbeck-"))
        .map(it -> line(it, ":" + it.getColumnNumber()))
        .toList();
  }

  /** Every message, to see what went wrong. */
  List<String> all() {
    return diagnostics.stream().map(it -> line(it, "")).toList();
  }

  private static String line(Diagnostic<? extends JavaFileObject> found, String column) {
    JavaFileObject source = found.getSource();
    String place =
        source == null
            ? ""
            : source.getName().replaceFirst(".*/", "") + ":" + found.getLineNumber() + column;
    return (found.getKind() + " " + place + " " + found.getMessage(Locale.ROOT)).replace("  ", " ");
  }
}
