package dev.limbeck.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.operation.BackfillPace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchPaceTest {

  @Test
  void theRowsOfABatchFollowTheTimeThatTheyTake() {
    BatchPace pace = new BatchPace(BackfillPace.USUAL);
    for (int batch = 0; batch < 20; batch++) {
      pace.took(Duration.ofNanos(20_000L * pace.rows()));
    }
    assertThat(pace.rows()).isEqualTo(4250);

    pace.took(Duration.ofNanos(200_000L * pace.rows()));
    assertThat(pace.rows()).isEqualTo(425);
  }

  @Test
  void aBatchHasARowAtLeastAndNoMoreThanWanted() {
    BatchPace pace = new BatchPace(BackfillPace.USUAL.withMostRows(5000));
    pace.took(Duration.ZERO);
    pace.took(Duration.ZERO);
    assertThat(pace.rows()).isEqualTo(5000);

    pace.took(Duration.ofHours(10));
    assertThat(pace.rows()).isEqualTo(1);
  }

  @Test
  void aServerThatIsSlowIsLeftAloneForAsLongAsTheBatchTookButNotForLong() {
    BatchPace pace = new BatchPace(BackfillPace.USUAL);
    pace.took(Duration.ofMillis(250));
    assertThat(pace.rest()).isEqualTo(Duration.ZERO);

    pace.took(Duration.ofMillis(400));
    assertThat(pace.rest()).isEqualTo(Duration.ofMillis(400));

    pace.took(Duration.ofSeconds(40));
    assertThat(pace.rest()).isEqualTo(Duration.ofSeconds(2));
  }
}
