import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity class GAuto { @Id @GeneratedValue Long id; }
@Entity class GIdentity { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; }
@Entity class GIdentityShort { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) short id; }
@Entity class GSequence { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
@Entity class GUuid { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }
@Entity class GUuidText { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@Entity class GAutoUuid { @Id @GeneratedValue UUID id; }
@Entity class GTable { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
