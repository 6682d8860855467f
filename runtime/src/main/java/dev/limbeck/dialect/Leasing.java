package dev.limbeck.dialect;

/**
 * The statements of a lease: a lock that is kept in the only row of a table, for where a session
 * does not last from one transaction to the next. By the server's clock.
 *
 * @param exists takes the table's name as SQL text, and gives one row with a boolean
 * @param addRow makes the row, free, if it is not there
 * @param take gives a row if the lease was free or had run out, and is the caller's now: takes the
 *     new holder (text), his application, user, host (texts) and process (bigint), and for how many
 *     seconds (integer)
 * @param clear gives a row if the lease was free or had run out, and is free now
 * @param renew changes one row if the caller still holds the lease, and until its transaction ends
 *     nobody can take it: takes for how many seconds (integer), and the holder (text)
 * @param release takes the holder (text)
 * @param holder gives a row if somebody has the lease: his application, user, host (texts), process
 *     (bigint), since when and until when (timestamps with time zone)
 */
public record Leasing(
    String exists,
    String addRow,
    String take,
    String clear,
    String renew,
    String release,
    String holder) {}
