package dev.limbeck.schema;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a partition belongs, and which rows it holds.
 *
 * <p>Two are equal whatever their {@code names}: PostgreSQL makes them up, and they matter only
 * when the partition becomes a table of its own.
 *
 * @param bound what PostgreSQL prints after {@code FOR VALUES}, such as {@code FROM (1) TO (10)},
 *     {@code IN ('a', 'b')} or {@code WITH (modulus 4, remainder 0)}; or {@code DEFAULT}
 * @param names what the partition's copies of its parent's constraints and indexes are called, by
 *     the name that the parent's has, where it is not the usual name
 */
public record PartitionOf(QualifiedName parent, String bound, SortedMap<String, String> names) {

  private static final String DEFAULT = "DEFAULT";
  private static final String FOR_VALUES = "FOR VALUES ";

  public PartitionOf {
    bound = plain(Require.expression(bound, "The bound of a partition of " + parent));
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** A partition whose copies have their usual names. */
  public PartitionOf(QualifiedName parent, String bound) {
    this(parent, bound, Collections.emptySortedMap());
  }

  private static String plain(String bound) {
    String text = bound.strip();
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.equals(DEFAULT)) {
      return DEFAULT;
    }
    return upper.startsWith(FOR_VALUES) ? text.substring(FOR_VALUES.length()).strip() : text;
  }

  /** Whether it holds what no other partition does. */
  public boolean isDefault() {
    return bound.equals(DEFAULT);
  }

  public PartitionOf withParent(QualifiedName name) {
    return new PartitionOf(name, bound, names);
  }

  public PartitionOf withNames(SortedMap<String, String> newNames) {
    return new PartitionOf(parent, bound, newNames);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartitionOf that
        && parent.equals(that.parent)
        && bound.equals(that.bound);
  }

  @Override
  public int hashCode() {
    return parent.hashCode() * 31 + bound.hashCode();
  }
}
