package dev.limbeck;

import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.StorageParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code exclusion("booking_room_excl").column("room_id", "=").expression("tsrange(starts, ends)",
 * "&&")}: no two rows for which all the operators hold.
 */
public final class ExclusionSpec implements ConstraintSpec {

  private final String name;
  private final List<Exclusion.Element> elements = new ArrayList<>();
  private String method = "gist";
  private Optional<String> where = Optional.empty();
  private Deferral deferral = Deferral.NOT_DEFERRABLE;
  private final List<StorageParameter> parameters = new ArrayList<>();

  ExclusionSpec(String name) {
    this.name = name;
  }

  /** Two rows' values of a column are compared by the operator. */
  public ExclusionSpec column(String columnName, String operator) {
    return column(columnName, operator, key -> {});
  }

  /** As {@link #column(String, String)}, with an operator class or the like. */
  public ExclusionSpec column(String columnName, String operator, Consumer<IndexKeySpec> form) {
    return add(IndexKey.column(columnName), operator, form);
  }

  /** Two rows' values of an expression are compared by the operator. */
  public ExclusionSpec expression(String sql, String operator) {
    return expression(sql, operator, key -> {});
  }

  /** As {@link #expression(String, String)}, with an operator class or the like. */
  public ExclusionSpec expression(String sql, String operator, Consumer<IndexKeySpec> form) {
    return add(IndexKey.expression(sql), operator, form);
  }

  /** The index method, such as {@code spgist}; {@code gist} unless said. */
  public ExclusionSpec using(String indexMethod) {
    method = indexMethod;
    return this;
  }

  /** Only rows for which this holds are compared. */
  public ExclusionSpec where(String sql) {
    where = Optional.of(sql);
    return this;
  }

  /** A storage parameter of the constraint's index, such as {@code fillfactor}. */
  public ExclusionSpec with(String parameter, String value) {
    parameters.add(new StorageParameter(parameter, value));
    return this;
  }

  /** Checked at each statement, unless a transaction defers it. */
  public ExclusionSpec deferrable() {
    deferral = Deferral.INITIALLY_IMMEDIATE;
    return this;
  }

  /** Checked at commit. */
  public ExclusionSpec initiallyDeferred() {
    deferral = Deferral.INITIALLY_DEFERRED;
    return this;
  }

  @Override
  public Exclusion constraint() {
    return new Exclusion(name, false, method, elements, where, deferral, parameters);
  }

  private ExclusionSpec add(IndexKey key, String operator, Consumer<IndexKeySpec> form) {
    IndexKeySpec spec = new IndexKeySpec(key);
    form.accept(spec);
    elements.add(new Exclusion.Element(spec.key(), operator));
    return this;
  }
}
