package se.healthycities.portal.testkit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.healthycities.portal.document.PdfJoin;
import se.healthycities.portal.extraction.process.JoiningDesk;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.gate.SeasonGate;
import se.healthycities.portal.persistence.OneMoment;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Reaction;

/**
 * The one injector of all tests: it builds the portal's own beans on a given entity manager, clock and person. It knows
 * constructors and fields with {@code @Inject}, repositories by their generated class, and request scope.
 */
public class TestBeans implements Beans {
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Map<Type, List<Object>> all = new HashMap<>();

    public TestBeans(EntityManager entityManager, Clock clock, CurrentPerson person) {
        made.put(EntityManager.class, entityManager);
        made.put(Clock.class, clock);
        made.put(CurrentPerson.class, person);
        made.put(PluginRegistry.class, PluginRegistry.installed());
        made.put(Beans.class, this);
        made.put(OneMoment.class, inTheTestsTransaction(entityManager));
    }

    @Override
    public <T> T of(Class<T> kind) {
        Object known = made.get(kind);
        if (known == null) {
            known = kind == Gate.class ? of(SeasonGate.class) : make(implementation(kind));
            made.put(kind, known);
        }
        return kind.cast(known);
    }

    /** Beans of a kind that are found by their type; without this call a test has none of them. */
    @SafeVarargs
    public final <T> void found(Class<T> kind, T... beans) {
        all.computeIfAbsent(kind, none -> new ArrayList<>()).addAll(List.of(beans));
    }

    /** Beans that answer to facts; without this call a test has none of them. */
    public final void reacting(Reaction<?>... beans) {
        Type reactions = Stream.of(Facts.class.getConstructors()[0].getGenericParameterTypes())
                .filter(ParameterizedType.class::isInstance)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
        all.computeIfAbsent(reactions, none -> new ArrayList<>()).addAll(List.of(beans));
    }

    /** A new request begins: what was remembered for the last one is forgotten. */
    public void newRequest() {
        made.values().stream()
                .filter(bean -> bean.getClass().isAnnotationPresent(RequestScoped.class))
                .forEach(bean -> copy(make(bean.getClass()), bean));
    }

    /** Sets the fields with {@code @Inject} of a component or a bean. */
    public void inject(Object target) {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    set(target, field, argument(field.getGenericType()));
                }
            }
        }
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = Stream.of(type.getDeclaredConstructors())
                    .filter(candidate -> candidate.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElseGet(() -> Stream.of(type.getDeclaredConstructors())
                            .filter(candidate -> candidate.getParameterCount() == 0)
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(type + " cannot be built.")));
            constructor.setAccessible(true);
            Object[] arguments = Stream.of(constructor.getGenericParameterTypes())
                    .map(this::argument)
                    .toArray();
            Object bean = constructor.newInstance(arguments);
            inject(bean);
            return bean;
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("Cannot build " + type, fault);
        }
    }

    private static Class<?> implementation(Class<?> kind) {
        if (!kind.isInterface()) {
            return kind;
        }
        if (kind == PdfJoin.class) {
            return JoiningDesk.class;
        }
        try {
            return Class.forName(kind.getName() + "_");
        } catch (ClassNotFoundException none) {
            throw new IllegalStateException(kind + " has no generated repository.", none);
        }
    }

    private static void copy(Object from, Object to) {
        for (Field field : from.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            try {
                field.setAccessible(true);
                if (Modifier.isFinal(field.getModifiers())) {
                    ((Map<?, ?>) field.get(to)).clear();
                } else {
                    field.set(to, field.get(from));
                }
            } catch (IllegalAccessException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    private static void set(Object target, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(target, value);
        } catch (IllegalAccessException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A test has one transaction, which has begun already and holds what the test wrote. */
    private static OneMoment inTheTestsTransaction(EntityManager entityManager) {
        return new OneMoment(entityManager) {
            @Override
            public <T> T read(Supplier<T> work) {
                return work.get();
            }
        };
    }

    private Object argument(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return of((Class<?>) type);
        }
        return generic.getRawType() == Instance.class
                ? instances(all.computeIfAbsent(generic.getActualTypeArguments()[0], none -> new ArrayList<>()))
                : of((Class<?>) generic.getRawType());
    }

    private static Object instances(List<Object> beans) {
        return Proxy.newProxyInstance(
                TestBeans.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "iterator" -> beans.iterator();
                    case "stream" -> beans.stream();
                    case "isUnsatisfied" -> beans.isEmpty();
                    default -> {
                        if (method.isDefault()) {
                            yield InvocationHandler.invokeDefault(proxy, method, arguments);
                        }
                        throw new UnsupportedOperationException(method.getName());
                    }
                });
    }
}
