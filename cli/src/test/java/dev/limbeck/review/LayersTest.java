package dev.limbeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Boxes in rows, arrows downwards. */
class LayersTest {

  @Test
  void eachStandsBelowAllThatItFollows() {
    assertThat(
            Layers.of(
                List.of("merge", "left", "right", "first"),
                Map.of(
                    "left", List.of("first"),
                    "right", List.of("first"),
                    "merge", List.of("left", "right", "first"))))
        .containsExactly(List.of("first"), List.of("left", "right"), List.of("merge"));
  }

  @Test
  void aCircleIsCutOnce() {
    assertThat(
            Layers.of(
                List.of("a", "b", "self"),
                Map.of("a", List.of("b"), "b", List.of("a"), "self", List.of("self"))))
        .containsExactly(List.of("b", "self"), List.of("a"));
  }

  @Test
  void noRowIsWiderThanThree() {
    assertThat(Layers.of(List.of(1, 2, 3, 4), Map.of()))
        .containsExactly(List.of(1, 2, 3), List.of(4));
  }
}
