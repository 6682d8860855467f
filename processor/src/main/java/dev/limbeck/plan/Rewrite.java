package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;

/** Says the steps of a migration in another way, that leads to the same schema. */
sealed interface Rewrite permits StepRewrite, SwapRewrite {

  List<Operation> in(Steps steps);
}
