package se.healthycities.portal.spi;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service method that the gate decides before it runs. One of its arguments is the {@link Scene}; where there is none
 * the scene is the portal itself. Throws {@link Refused}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Guarded {
    @Nonbinding
    Access value() default Access.ADMINISTER;
}
