package dev.limbeck.render;

import dev.limbeck.problem.RefusedException;
import java.util.List;

/**
 * How the files of migrations are named and headed in a project.
 *
 * @param className the pattern of class names, and so of files: {@code {time}} stands for the
 *     minute, {@code {date}} for the day, {@code {id}} for the revision, {@code {slug}} for the
 *     message
 * @param header the lines of Java comment above the package, such as a licence; none for none
 */
public record MigrationForm(String className, List<String> header) {

  /** The form of a project that asks for no other. */
  public static final MigrationForm USUAL = new MigrationForm("R{time}_{slug}", List.of());

  private static final String LINE_COMMENT = "//";
  private static final String COMMENT_BEGINS = "/*";
  private static final String COMMENT_ENDS = "*/";

  /**
   * @throws RefusedException if the header is no comment of Java
   */
  public MigrationForm {
    header = List.copyOf(header);
    if (!header.isEmpty() && !isComment(String.join("\n", header).strip())) {
      throw new RefusedException(
          "The header of migrations is no comment of Java: write each line after //, or all between"
              + " /* and */.");
    }
  }

  private static boolean isComment(String text) {
    return text.lines().allMatch(line -> line.isBlank() || line.startsWith(LINE_COMMENT))
        || (text.startsWith(COMMENT_BEGINS)
            && text.indexOf(COMMENT_ENDS, COMMENT_BEGINS.length())
                == text.length() - COMMENT_ENDS.length());
  }

  /** The source below the header. */
  String headed(String source) {
    return header.isEmpty() ? source : String.join("\n", header).strip() + "\n" + source;
  }
}
