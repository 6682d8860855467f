package dev.limbeck.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from an entity to an attribute: {@code home.street.number}.
 *
 * @param names one or more; inside the elements of a collection {@code {element}} stands after the
 *     collection's own name, {@code value} for the values of a map, and {@code mapkey.key} for its
 *     keys
 */
public record AttributePath(List<String> names) {

  public AttributePath {
    names = List.copyOf(names);
  }

  /** The path of an attribute of the entity itself. */
  public static AttributePath of(String attribute) {
    return new AttributePath(List.of(attribute));
  }

  /** The path of an attribute inside this one. */
  public AttributePath inside(String attribute) {
    List<String> longer = new ArrayList<>(names);
    longer.add(attribute);
    return new AttributePath(longer);
  }

  /** The attribute's own name. */
  public String last() {
    return names.get(names.size() - 1);
  }

  @Override
  public String toString() {
    return String.join(".", names);
  }
}
