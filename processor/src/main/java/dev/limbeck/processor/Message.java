package dev.limbeck.processor;

/**
 * One sentence for a person: what, where, and the way out.
 *
 * @param id {@code limbeck-301} and the like, to look it up or suppress it by
 */
record Message(String id, String text) {

  @Override
  public String toString() {
    return "[" + id + "] " + text;
  }
}
