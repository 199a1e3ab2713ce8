SELECT customer_id,
       country,
       COUNT(DISTINCT order_id)      AS orders,
       SUM(amount)                   AS revenue,
       SUM(amount - quantity * cost) AS margin,
       MAX(order_date)               AS last_order
FROM retail."${projectKey}_orders_joined"
WHERE order_date >= CURRENT_DATE - INTERVAL '${value_window_days} days'
GROUP BY customer_id, country
