package dev.limbeck.dialect;

import dev.limbeck.operation.SqlLexer;
import dev.limbeck.operation.SqlToken;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells whether a default may be another value for each row, without asking a database. */
public final class Volatility {

  // pg_proc.provolatile 'i' and 's' of functions that defaults are made of, and words of the
  // grammar that look like a call: types with a length, and the time of the transaction.
  private static final Set<String> SAME_FOR_ALL_ROWS =
      Set.of(
          """
          abs array bit btrim cast ceil ceiling chr coalesce concat current_setting current_time
          current_timestamp char character date_part date_trunc decimal decode div encode extract
          floor format greatest in initcap interval json_build_array json_build_object
          jsonb_build_array jsonb_build_object least left length localtime localtimestamp lower lpad
          ltrim make_date make_interval make_time make_timestamp make_timestamptz md5 mod now
          nullif numeric overlay position power repeat replace right round row rpad rtrim sha256
          split_part statement_timestamp string_to_array substr substring time timestamp timezone
          to_char to_date to_json to_jsonb to_number to_timestamp transaction_timestamp translate
          trim trunc upper varbit varchar varying
          """
              .strip()
              .split("\\s+"));

  private Volatility() {}

  /** Whether it calls anything that is not known to give one value for all rows. */
  public static boolean mayDifferByRow(String sql) {
    List<SqlToken> tokens =
        SqlLexer.tokens(sql).stream().filter(it -> it.kind() != SqlToken.Kind.COMMENT).toList();
    return IntStream.range(0, tokens.size() - 1)
        .anyMatch(index -> isCall(tokens, index) && mayDiffer(tokens, index));
  }

  private static boolean isCall(List<SqlToken> tokens, int index) {
    return tokens.get(index).name().isPresent() && tokens.get(index + 1).isSymbol('(');
  }

  // A cast names a type, which may have a length; a name in a schema is somebody's own.
  private static boolean mayDiffer(List<SqlToken> tokens, int index) {
    boolean isQualified = index > 0 && tokens.get(index - 1).isSymbol('.');
    boolean isCast = index > 0 && tokens.get(index - 1).isSymbol(':');
    String name = tokens.get(index).name().orElseThrow();
    return isQualified || (!isCast && !SAME_FOR_ALL_ROWS.contains(name));
  }
}
