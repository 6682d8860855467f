package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Two steps that are written anew together, in the place of the second.
 *
 * @param first goes where it stands
 * @param come what stands for both
 */
record Swap(Operation first, Operation second, List<Operation> come) {

  Swap {
    come = List.copyOf(come);
  }

  /** The steps with what stands for the two. */
  List<Operation> in(List<Operation> operations) {
    List<Operation> swapped = new ArrayList<>(operations);
    swapped.remove(first);
    int place = swapped.indexOf(second);
    swapped.remove(place);
    swapped.addAll(place, come);
    return swapped;
  }
}
