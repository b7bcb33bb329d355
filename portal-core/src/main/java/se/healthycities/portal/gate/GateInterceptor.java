package se.healthycities.portal.gate;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;

/** Asks the gate before a guarded service method runs, and before its transaction begins. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class GateInterceptor {
    @Inject
    private Gate gate;

    @AroundInvoke
    public Object ask(InvocationContext call) throws Exception {
        gate.require(scene(call.getParameters()), guarded(call).value());
        return call.proceed();
    }

    private static Guarded guarded(InvocationContext call) {
        Method method = call.getMethod();
        Guarded onMethod = method.getAnnotation(Guarded.class);
        return onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Guarded.class);
    }

    private static Scene scene(Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Scene scene) {
                return scene;
            }
        }
        return Scene.PORTAL;
    }
}
