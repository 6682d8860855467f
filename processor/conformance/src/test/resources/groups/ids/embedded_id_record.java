import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Embeddable record SlotKey(int floor, short room, String hall) {}
@Entity class Slot { @EmbeddedId SlotKey key; int size; }
@Entity class Booking { @Id Long id; @OneToOne Slot slot; }
