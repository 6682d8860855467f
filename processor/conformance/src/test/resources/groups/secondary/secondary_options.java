//: since 7.0
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity @SecondaryTable(name = "more", comment = "second", check = @CheckConstraint(name = "qty_ok", constraint = "qty > 1")) class Doc { @Id Long id; @Column(table = "more", check = @CheckConstraint(constraint = "qty < 9")) int qty; }
