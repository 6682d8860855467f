import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity class AInt { @Id @GeneratedValue int id; }
@Entity class AInteger { @Id @GeneratedValue Integer id; }
@Entity class AShort { @Id @GeneratedValue Short id; }
@Entity class ALong { @Id @GeneratedValue long id; }
@Entity class ABig { @Id @GeneratedValue BigInteger id; }
@Entity class ADecimal { @Id @GeneratedValue BigDecimal id; }
