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

/**
 * Asks the gate before a guarded service method runs, and before its transaction begins. A form that was sent twice at the same
 * moment is looked at once more, when the first has written: whoever asks by its key finds what it made, and answers the same.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class GateInterceptor {
    private final Gate gate;
    private final RunningTransaction running;

    @Inject
    public GateInterceptor(Gate gate, RunningTransaction running) {
        this.gate = gate;
        this.running = running;
    }

    @AroundInvoke
    public Object ask(InvocationContext call) throws Exception {
        gate.require(scene(call.getParameters()), guarded(call).value());
        boolean whole = running.none();
        try {
            return call.proceed();
        } catch (Exception fault) {
            if (whole && SentTwice.is(fault)) {
                return call.proceed();
            }
            throw fault;
        }
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
