package se.healthycities.portal.web;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.wicket.Component;
import org.apache.wicket.application.IComponentInstantiationListener;

/**
 * Gives pages and panels their services. Which classes want any is found out once for each class, because a page is made of
 * hundreds of components and nearly none of them asks for a service.
 */
class Injection implements IComponentInstantiationListener {
    private final BeanManager beans;
    private final Map<Class<?>, Optional<InjectionTarget<Component>>> wanted = new ConcurrentHashMap<>();

    Injection(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public void onInstantiation(Component component) {
        wanted.computeIfAbsent(component.getClass(), this::wanted)
                .ifPresent(target -> target.inject(component, beans.createCreationalContext(null)));
    }

    @SuppressWarnings("unchecked")
    private Optional<InjectionTarget<Component>> wanted(Class<?> kind) {
        if (kind.getName().startsWith("org.apache.wicket.")) {
            return Optional.empty();
        }
        InjectionTarget<?> target =
                beans.getInjectionTargetFactory(beans.createAnnotatedType(kind)).createInjectionTarget(null);
        return target.getInjectionPoints().isEmpty()
                ? Optional.empty()
                : Optional.of((InjectionTarget<Component>) target);
    }
}
