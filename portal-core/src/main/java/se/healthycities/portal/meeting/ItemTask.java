package se.healthycities.portal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import se.healthycities.portal.task.Task;

/** A task that came of an item. */
@Entity
@Table(schema = "core", name = "agenda_tasks")
public class ItemTask {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AgendaItem item;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    @Column(nullable = false, unique = true)
    private UUID requestKey;

    protected ItemTask() {}

    public ItemTask(AgendaItem item, Task task, UUID form) {
        this.item = item;
        this.task = task;
        this.requestKey = form;
    }
}
