import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity @TableGenerator(name = "tg", table = "ids", pkColumnName = "k", valueColumnName = "v", pkColumnValue = "one", initialValue = 5, allocationSize = 10) class T1 { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "tg") Long id; }
@Entity class T2 { @Id @GeneratedValue(generator = "tg2") @TableGenerator(name = "tg2", table = "ids", pkColumnName = "k", valueColumnName = "v") Long id; }
@Entity class T3 { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "tg3") @TableGenerator(name = "tg3") Integer id; }
@Entity class T4 { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "nope") Integer id; }
@Entity @TableGenerator(name = "tg5", table = "`Ids Q`", schema = "gen") class T5 { @Id @GeneratedValue(generator = "tg5") Long id; }
