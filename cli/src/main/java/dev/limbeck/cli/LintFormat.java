package dev.limbeck.cli;

import dev.limbeck.json.Json;
import dev.limbeck.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/** How {@code limbeck lint} says what it found. */
enum LintFormat {
  TEXT {
    @Override
    void print(List<LintedRevision> linted, Console console) {
      LintReport.print(linted, console);
    }
  },
  JSON {
    @Override
    void print(List<LintedRevision> linted, Console console) {
      List<Json> findings = new ArrayList<>();
      linted.forEach(it -> it.findings().forEach(finding -> findings.add(json(it, finding))));
      console.print(new Json.Array(findings).text());
    }
  },
  SARIF {
    @Override
    void print(List<LintedRevision> linted, Console console) {
      console.print(Sarif.of(linted).text());
    }
  },
  GITHUB {
    @Override
    void print(List<LintedRevision> linted, Console console) {
      linted.forEach(
          it -> it.findings().forEach(finding -> console.print(annotation(it, finding))));
    }
  };

  /** Prints all findings. */
  abstract void print(List<LintedRevision> linted, Console console);

  private static Json json(LintedRevision linted, Finding finding) {
    return new Json.Builder()
        .put("rule", finding.rule())
        .put("revision", linted.revision().id())
        .put("file", linted.file())
        .put("line", LintReport.line(finding))
        .put("subject", finding.subject())
        .put("reason", finding.reason())
        .putIfAny("instead", finding.instead())
        .build();
  }

  // A workflow command of GitHub Actions, in which %, line ends, and in properties , and : too are
  // written in another way.
  private static String annotation(LintedRevision linted, Finding finding) {
    return "::warning file=%s,line=%d,title=%s::%s"
        .formatted(
            escaped(linted.file()).replace(",", "%2C").replace(":", "%3A"),
            LintReport.line(finding),
            finding.rule(),
            escaped(LintReport.message(finding)));
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
