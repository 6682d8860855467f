package dev.limbeck.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.operation.BackfillPace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchPaceTest {

  @Test
  void theRowsOfABatchFollowTheTimeThatTheyTake() {
    BatchPace pace = new BatchPace(BackfillPace.USUAL);
    many(pace, 20);
    assertThat(pace.rows()).isBetween(4240, 4250);

    many(pace, 200);
    assertThat(pace.rows()).isBetween(420, 430);
  }

  @Test
  void oneBatchThatWasHeldUpChangesLittle() {
    BatchPace pace = new BatchPace(BackfillPace.USUAL);
    many(pace, 20);

    pace.took(Duration.ofSeconds(10));

    assertThat(pace.rows()).isBetween(2100, 2200);
    assertThat(pace.rest()).isEqualTo(Duration.ZERO);
  }

  @Test
  void aBatchHasARowAtLeastAndNoMoreThanWanted() {
    BatchPace pace = new BatchPace(BackfillPace.USUAL.withMostRows(5000));
    many(pace, 0);
    assertThat(pace.rows()).isEqualTo(5000);

    many(pace, 1_000_000_000);
    assertThat(pace.rows()).isEqualTo(1);
  }

  @Test
  void aServerThatStaysSlowIsLeftAloneForAsLongAsTheBatchTookButNotForLong() {
    BatchPace pace = new BatchPace(BackfillPace.USUAL);
    pace.took(Duration.ofMillis(400));
    assertThat(pace.rest()).isEqualTo(Duration.ZERO);

    pace.took(Duration.ofMillis(500));
    assertThat(pace.rest()).isEqualTo(Duration.ofMillis(500));

    pace.took(Duration.ofSeconds(40));
    assertThat(pace.rest()).isEqualTo(Duration.ofSeconds(2));
  }

  private static void many(BatchPace pace, long microsecondsARow) {
    for (int batch = 0; batch < 40; batch++) {
      pace.took(Duration.ofNanos(1000 * microsecondsARow * pace.rows()));
    }
  }
}
