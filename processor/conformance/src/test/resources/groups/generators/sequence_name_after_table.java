import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity @Table(name = "TheTable", schema = "s1") class MyEnt { @Id @GeneratedValue Long id; }
@Entity(name = "Renamed") class Original { @Id @GeneratedValue Long id; }
@Entity @Table(name = "`Quoted Table`") class Quoted { @Id @GeneratedValue Long id; }
class Holder { @Entity static class Nested { @Id @GeneratedValue Long id; } }
