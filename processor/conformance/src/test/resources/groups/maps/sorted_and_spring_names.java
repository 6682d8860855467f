import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Map;
import java.util.SortedMap;

@Entity class MyOwner { @Id Long id; @ElementCollection SortedMap<String, String> sortedMap; @ManyToMany Map<String, MyOwner> otherOwners; @ElementCollection Map<MyKey, Integer> keyedByEntity; }
@Entity class MyKey { @Id Long keyId; }
