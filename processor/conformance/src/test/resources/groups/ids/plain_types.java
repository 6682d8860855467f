import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

@Entity class IdLong { @Id Long id; }
@Entity class IdInt { @Id int id; }
@Entity class IdString { @Id @Column(length = 36) String code; }
@Entity class IdUuid { @Id UUID id; }
@Entity class IdDecimal { @Id BigDecimal id; }
@Entity class IdDate { @Id LocalDate day; @Version int version; }
@Entity class IdEnum { enum Kind { A, B } @Id @Enumerated(EnumType.STRING) Kind kind; }
@Entity class IdNamed { @Id @Column(name = "the_key", nullable = true) Long id; }
