package se.healthycities.portal.task;

/** Which tasks a list shows. */
public enum TaskFilter {
    /** One's own and the vacant ones of organisations where one is the contact: what waits for one. */
    WAITING,
    /** Open tasks of one's organisations that nobody has. */
    VACANT,
    /** All open tasks of one's organisations. */
    OPEN,
    /** Done tasks of one's organisations. */
    DONE
}
