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
        .map(Compiled::line)
        .toList();
  }

  /** Every message, to see what went wrong. */
  List<String> all() {
    return diagnostics.stream().map(Compiled::line).toList();
  }

  private static String line(Diagnostic<? extends JavaFileObject> found) {
    JavaFileObject source = found.getSource();
    String place =
        source == null
            ? ""
            : source.getName().replaceFirst(".*/", "") + ":" + found.getLineNumber();
    return (found.getKind() + " " + place + " " + found.getMessage(Locale.ROOT)).replace("  ", " ");
  }
}
