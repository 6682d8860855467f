package dev.limbeck.review;

import dev.limbeck.dialect.Hazard;
import dev.limbeck.dialect.Impact;
import dev.limbeck.dialect.Touch;
import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a step does to those who use the database, in words. */
public final class Effects {

  private Effects() {}

  /**
   * A line for each table that it locks.
   *
   * @param sizes how large tables are; those that are not there are not spoken of
   */
  public static List<Words> locks(Impact impact, Map<QualifiedName, TableSize> sizes) {
    return impact.touches().stream()
        .map(it -> lock(it, Optional.ofNullable(sizes.get(it.table()))))
        .toList();
  }

  /** A line for each hazard that the locks do not tell already. */
  public static List<String> hazards(Impact impact) {
    Set<Hazard> hazards = new TreeSet<>(impact.hazards());
    hazards.remove(Hazard.REWRITES_TABLE);
    return hazards.stream().map(Hazard::words).toList();
  }

  private static Words lock(Touch touch, Optional<TableSize> size) {
    return Words.code(touch.table().toString())
        .and(": %s, %s".formatted(touch.lock().words(), duration(touch.work(), size)));
  }

  private static String duration(Touch.Work work, Optional<TableSize> size) {
    return switch (work) {
      case NONE -> "for a moment";
      case READS -> "while all rows are read" + size.map(it -> in(it, it.readingTime())).orElse("");
      case REWRITES ->
          "while all rows are written anew" + size.map(it -> in(it, it.rewritingTime())).orElse("");
    };
  }

  private static String in(TableSize size, String time) {
    return " (%s: %s)".formatted(size.words(), time);
  }
}
