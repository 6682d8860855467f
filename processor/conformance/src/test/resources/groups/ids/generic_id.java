import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.UUID;

@MappedSuperclass abstract class Keyed<K extends Serializable> { @Id K id; }
@MappedSuperclass abstract class Linked<K extends Serializable, T> extends Keyed<K> { @ManyToOne T link; }
@Entity class ByUuid extends Keyed<UUID> { }
@Entity class ByString extends Linked<String, ByUuid> { }
@Entity class ByLong extends Linked<Long, ByString> { }
