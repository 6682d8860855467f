package dev.limbeck.dialect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a default may be another value for each row, without asking a database. */
public final class Volatility {

  // PostgreSQL's manual, "Lexical Structure": strings, quoted names, words; a cast names a type.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<string>'(?:[^']|'')*')|(?<call>(?<cast>::\\s*)?(?<name>\"(?:[^\"]|\"\")*\"|[\\w.]+)\\s*\\()",
          Pattern.UNICODE_CHARACTER_CLASS);

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
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      boolean isCall = token.group("call") != null && token.group("cast") == null;
      if (isCall && !SAME_FOR_ALL_ROWS.contains(token.group("name").toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
