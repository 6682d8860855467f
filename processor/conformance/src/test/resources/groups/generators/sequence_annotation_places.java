import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity @SequenceGenerator(name = "onClass", sequenceName = "class_seq", allocationSize = 10, initialValue = 5) class SClass { @Id @GeneratedValue(generator = "onClass") Long id; }
@Entity class SField { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "onField") @SequenceGenerator(name = "onField", allocationSize = 1) Long id; }
@Entity class SShared { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "onClass") Long id; }
@Entity class SUndeclared { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nobodySaysMore") Long id; }
@Entity @SequenceGenerator(name = "inSchema", sequenceName = "s", schema = "other") class SSchema { @Id @GeneratedValue(generator = "inSchema") Long id; }
