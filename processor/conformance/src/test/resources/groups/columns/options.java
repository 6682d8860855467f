//: since 7.0
//: differs [+-] (table public.holder|column public.holder t) .* -- options are free text, of which a warning tells
//: differs . table public.holder -- options are free text, of which a warning tells
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(options = "with (fillfactor = 70)")
class Holder {
  @Id Long id;

  @Column(options = "collate \"C\"", name = "t")
  String text;

  @Column(unique = true, length = 6)
  String code;
}
