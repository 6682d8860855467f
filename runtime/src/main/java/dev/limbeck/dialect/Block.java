package dev.limbeck.dialect;

/** Statements that PostgreSQL puts together itself: an anonymous block of PL/pgSQL. */
final class Block {

  private Block() {}

  /** The block as one statement, its text between dollar quotes that it does not hold itself. */
  static Statement of(String body) {
    String tag = "$limbeck$";
    for (int number = 1; body.contains(tag); number++) {
      tag = "$limbeck" + number + "$";
    }
    return Statement.of("do " + tag + "\n" + body + tag);
  }
}
