package b;

import a.Base;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity public class Sub extends Base { int x; @ManyToOne Base base; }
