package dev.limbeck.render;

/** A migration as a Java source file. */
public record RenderedMigration(String packageName, String className, String source) {

  /** The file below the folder of sources, such as {@code app/migrations/R2026..._Add.java}. */
  public String fileName() {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return folder + className + ".java";
  }
}
