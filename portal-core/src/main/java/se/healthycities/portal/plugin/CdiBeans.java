package se.healthycities.portal.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Set;
import se.healthycities.portal.spi.Beans;

/** Finds the beans that plugins name, and gives everybody the one registry. */
@ApplicationScoped
public class CdiBeans implements Beans {
    @Inject
    private BeanManager manager;

    @Override
    public <T> T of(Class<T> kind) {
        Set<Bean<?>> found = manager.getBeans(kind);
        if (found.isEmpty()) {
            return plain(kind);
        }
        Bean<?> bean = manager.resolve(found);
        CreationalContext<?> context = manager.createCreationalContext(bean);
        return kind.cast(manager.getReference(bean, kind, context));
    }

    @Produces
    public PluginRegistry registry() {
        return PluginRegistry.installed();
    }

    private static <T> T plain(Class<T> kind) {
        try {
            return kind.getConstructor().newInstance();
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(
                    kind + " is neither a bean nor has it a constructor without arguments.", fault);
        }
    }
}
