import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.SQLInsert;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SortNatural;
import org.hibernate.annotations.Synchronize;

@Entity
@Cacheable
@Immutable
@DynamicUpdate
@BatchSize(size = 5)
@OptimisticLocking(type = OptimisticLockType.VERSION)
@SQLRestriction("id > 0")
@SQLInsert(sql = "insert into holder (text, id) values (?, ?)")
@FilterDef(name = "f")
@Filter(name = "f", condition = "id > 1")
@NamedQuery(name = "q", query = "from Holder")
@EntityListeners(Listener.class)
@Synchronize("other")
class Holder {
  @Id Long id;
  @Basic(fetch = FetchType.LAZY) String text;
  @OptimisticLock(excluded = true) String unlocked;
  @Nationalized String national;
  @Mutability(org.hibernate.type.descriptor.java.Immutability.class) String frozen;
  @Fetch(FetchMode.SUBSELECT) @OneToMany(mappedBy = "parent") List<Holder> children;
  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL) Holder parent;
  @ElementCollection @OrderBy List<String> ordered;
  @ElementCollection @SortNatural java.util.SortedSet<String> sorted;
  @Column(insertable = false, updatable = false) String readOnly;
  transient String skipped;
  @Transient String forgotten;
  static String shared;
}

class Listener {}
