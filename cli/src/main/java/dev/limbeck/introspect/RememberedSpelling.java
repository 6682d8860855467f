package dev.limbeck.introspect;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Schema;

/**
 * Asks a server only for what it did not answer before, and once for tables that ask the same. That
 * is sound for an empty database: then the answer follows from the server's programs and from the
 * question, which holds all that the expressions can name.
 */
public final class RememberedSpelling implements Normaliser {

  private final Normaliser server;
  private final SpellingMemory memory;

  /**
   * @param server an empty database
   * @param memory what a server of the same programs answered
   */
  public RememberedSpelling(Normaliser server, SpellingMemory memory) {
    this.server = server;
    this.memory = memory;
  }

  @Override
  public Schema normalise(Schema schema) {
    SpellingQuestions questions = SpellingQuestions.in(schema);
    Schema unknown = questions.unknownTo(memory);
    if (unknown.tables().isEmpty() && unknown.types().isEmpty()) {
      return questions.answeredFrom(memory);
    }
    Schema answers;
    try {
      answers = server.normalise(unknown);
    } catch (RefusedException e) {
      return server.normalise(schema); // says the same in the names that the user knows
    }
    memory.learn(questions.keyed(answers));
    return questions.answeredFrom(memory);
  }
}
