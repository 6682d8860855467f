import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id @GeneratedValue Long id; }
@Entity class Child extends Base { }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class TpcBase { @Id @GeneratedValue Long id; }
@Entity class TpcOne extends TpcBase { }
@Entity @Table(name = "tpc_two") class TpcTwo extends TpcBase { }
@MappedSuperclass abstract class Sup { @Id @GeneratedValue Long id; }
@Entity class One extends Sup { }
@Entity @Inheritance class Two extends Sup { }
@Entity class Three extends Two { }
