package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Schema;
import java.util.List;

/** One kind of step on the way: compares what is there by now with what is wanted. */
@FunctionalInterface
interface Stage {

  List<? extends Operation> operations(Schema current, Schema target);
}
