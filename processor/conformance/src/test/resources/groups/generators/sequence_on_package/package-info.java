//: since 7.0
@SequenceGenerator(name = "pkg", sequenceName = "pkg_seq", allocationSize = 20)
package shop;

import jakarta.persistence.SequenceGenerator;
