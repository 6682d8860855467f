package c;

import a.Base;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity(name = "OtherSub") public class Below extends Base { int x; @ManyToOne b.Sub sub; }
