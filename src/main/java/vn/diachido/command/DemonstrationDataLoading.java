package vn.diachido.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.DemonstrationData;

/** Fills an empty database before the web server opens its port. */
@Component
@ConditionalOnBooleanProperty(DemonstrationDataLoading.PROPERTY)
final class DemonstrationDataLoading implements SmartLifecycle {

    static final String PROPERTY = "diachido.demonstration-data";

    private static final Logger log = LoggerFactory.getLogger(DemonstrationDataLoading.class);

    private final DemonstrationData data;
    private volatile boolean running;

    DemonstrationDataLoading(DemonstrationData data) {
        this.data = data;
    }

    @Override
    public void start() {
        if (data.isNeeded()) {
            data.load(log::info);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
