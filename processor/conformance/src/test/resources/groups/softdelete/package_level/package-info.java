@SoftDelete
package gone;

import org.hibernate.annotations.SoftDelete;
